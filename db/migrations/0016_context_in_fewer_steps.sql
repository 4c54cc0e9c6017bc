-- The check of the signed context in as few expressions as can be. Each is made ready anew in each transaction, and the check is called once a query: the way
-- it was cost more than the query of a dossier itself. What is believed is the same: signed by us, alive, made for the role that now runs; else null.
create or replace function hs.ctx_tenant() returns int language plpgsql stable security definer parallel safe cost 10000 set search_path = '' as $$
declare
  ctx text := current_setting('app.ctx', true);
  inner_key bytea;
  outer_key bytea;
begin
  select k.inner_pad, k.outer_pad into inner_key, outer_key from hs.ctx_key k;
  if encode(sha256(outer_key || sha256(inner_key || convert_to(split_part(ctx, '~', 1), 'UTF8'))), 'hex') = split_part(ctx, '~', 2)
    -- while keys are being changed there are two; no context at all gives null, and null is no yes
    or exists (
      select from hs.ctx_key k
      where encode(sha256(k.outer_pad || sha256(k.inner_pad || convert_to(split_part(ctx, '~', 1), 'UTF8'))), 'hex') = split_part(ctx, '~', 2)
    ) then
    -- only now: what is not ours may hold anything
    if split_part(ctx, '|', 8)::bigint > extract(epoch from clock_timestamp())
      and split_part(ctx, '|', 1) = coalesce(nullif(current_setting('role'), 'none'), session_user) then
      return split_part(ctx, '|', 2)::int;
    end if;
  end if;
  return null;
end $$;
