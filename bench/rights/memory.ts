// The memory of the batch form by itself: households straight into columns and through the rights, nothing else in the process. One line of JSON.
import { Computer } from '../../rules/batch/compute.ts';
import { Columns } from '../../rules/batch/columns.ts';
import { shippedRules } from '../../rules/rights/all.ts';
import { households, megabytes } from './batch.ts';
import { day, tenRights } from './workload.ts';

const columns = new Columns(shippedRules, day, tenRights);
for (const household of households(Number(process.argv[2]))) columns.add(household.id ?? '', household);
const computer = new Computer(columns.layout, tenRights);
let left = 0;
for (const { arrays } of columns.segments) left += computer.compute(arrays).found.size;
console.log(JSON.stringify({ peakRssMb: Math.round(process.resourceUsage().maxRSS / 1024), columnsMb: megabytes(columns.bytes), left }));
