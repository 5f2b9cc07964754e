-- A title that a course recommends may also be a chapter of a book or an article in a journal. Titles from before are books.
alter table course_literature add column kind varchar(20) default 'BOOK' not null
    check (kind in ('BOOK', 'CHAPTER', 'ARTICLE'));
alter table course_literature add column part_of varchar(300) default '' not null;
alter table course_literature add column editors varchar(300) default '' not null;
alter table course_literature add column volume varchar(40) default '' not null;
alter table course_literature add column issue varchar(40) default '' not null;
alter table course_literature add column pages varchar(40) default '' not null;
alter table course_literature add column doi varchar(200) default '' not null;
alter table course_literature add column url varchar(500) default '' not null;
