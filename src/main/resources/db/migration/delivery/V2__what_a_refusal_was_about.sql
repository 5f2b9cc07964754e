-- What a register rejected for its number is not to go again under the same number without a word. Of what was rejected before this
-- was asked, it is not known.
alter table delivered_row add column refused_for varchar(10);
alter table delivered_row add constraint delivered_row_refused_for
    check (refused_for in ('NUMBER', 'CHAMBER', 'OTHER') and answer = 'REJECTED' or refused_for is null);
