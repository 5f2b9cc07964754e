-- One row per register: whoever decides whose a number is, or whether two decisions overlap, holds it first. What a
-- register is and asks stands in its profiles.
create table held_register (
    code varchar(20) primary key
);
