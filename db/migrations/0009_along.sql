-- Who came with somebody without a name goes along when that person gets one: the membership in the nameless household is voided, and stands again when that is undone.
grant update (voided_by) on hs.membership to hs_staff;
