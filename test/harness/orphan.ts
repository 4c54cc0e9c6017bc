// A program that starts a server and then waits to be killed: what an application leaves behind that gets no time to stop its database.
import { startCluster } from '../../kernel/postgres/cluster.ts';

const cluster = await startCluster({ folder: process.argv[2]!, password: process.argv[3]!, throwaway: true });
console.log(`started ${cluster.pid()}`);
setInterval(() => {}, 1000);
