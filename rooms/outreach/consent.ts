// What somebody agreed to decides who is looked up and who is spoken to. The centre looks for rights of its own accord (decreet 09.02.2018 art. 9), so silence is no
// refusal; a withdrawn consent is one (GDPR art. 21).

/** Withdrawn: the household is not scanned. */
export const notToScan = ['rightsCheck'];
/** Withdrawn: the household stands on no list. */
export const notToApproach = ['contact', 'rightsCheck'];
