-- The room staff: how a session was opened and last confirmed, what an employee prefers, and the mail by which an employee of another identity
-- provider is known before the first login.

alter table hs.account add column mail text;
alter table hs.account add column shortcuts boolean not null default true;
alter table hs.account add constraint account_mail_key unique (tenant_id, mail);
alter table hs.account add constraint account_language_check check (language in ('nl', 'fr', 'en'));
alter table hs.account add constraint account_name_check check (char_length(name) between 1 and 200);

-- a password that somebody else has seen opens nothing but the page where it is changed
alter table hs.credential add column must_change boolean not null default false;

-- when the password or the code was last given: what weighs more asks for it again
alter table hs.session add column stepped_up_at timestamptz;
alter table hs.session add column how text not null default 'password';

drop function hs.session_open(int, bytea, timestamptz);
-- Who is behind a session, with everything the context needs, in one question. The token is the authority, so no context is bound yet.
create function hs.session_open(p_tenant int, p_token_hash bytea, p_now timestamptz)
  returns table (session_id uuid, account_id uuid, login text, name text, language text, shortcuts boolean, person_id uuid, csrf text, how text, created_at timestamptz,
                 seen_at timestamptz, stepped_up_at timestamptz, expires_at timestamptz, must_change boolean, roles text[], teams uuid[], grants uuid[])
  language plpgsql stable security definer set search_path = '' as $$
begin
  return query
    select s.id, a.id, a.login, a.name, a.language, a.shortcuts, a.person_id, s.csrf, s.how, s.created_at, s.seen_at, s.stepped_up_at, s.expires_at,
      coalesce((select c.must_change from hs.credential c where c.tenant_id = p_tenant and c.account_id = a.id), false),
      array(select r.role from hs.account_role r where r.tenant_id = p_tenant and r.account_id = a.id order by 1),
      array(select m.team_id from hs.team_member m where m.tenant_id = p_tenant and m.account_id = a.id order by 1),
      array(select distinct g.subject_id from hs.access_grant g where g.tenant_id = p_tenant and g.account_id = a.id
            and g.from_at <= p_now and g.until_at > p_now and g.withdrawn_at is null order by 1)
    from hs.session s
    join hs.account a on a.tenant_id = p_tenant and a.id = s.account_id
    where s.tenant_id = p_tenant and s.token_hash = p_token_hash and s.ended_at is null and s.expires_at > p_now and a.active;
end $$;
grant execute on function hs.session_open(int, bytea, timestamptz) to hs_auth;

-- signs of life: the last use of a session is all that changes after it was opened, apart from its end and its confirmation
grant select (tenant_id, account_id, must_change) on hs.credential to hs_admin;
