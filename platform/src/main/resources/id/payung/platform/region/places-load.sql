-- Brings the places up to an edition: new codes are added, changed ones follow, unchanged rows are not written.
analyze new_province, new_regency, new_district, new_village;

insert into region.province as old (code, name, area_km2, population, population_on)
select p.code, btrim(p.name), p.area_km2, p.population_total, e.population_on
  from new_province p cross join new_edition e
on conflict (code) do update
   set name = excluded.name, area_km2 = excluded.area_km2, population = excluded.population,
       population_on = excluded.population_on, until = null
 where (old.name, old.area_km2, old.population, old.population_on, old.until) is distinct from
       (excluded.name, excluded.area_km2, excluded.population, excluded.population_on, null);

insert into region.regency as old (code, province, name, type, area_km2, population, population_on)
select r.code, r.province_code, btrim(r.name), r.type, r.area_km2, r.population_total, e.population_on
  from new_regency r cross join new_edition e
on conflict (code) do update
   set name = excluded.name, type = excluded.type, area_km2 = excluded.area_km2, population = excluded.population,
       population_on = excluded.population_on, until = null
 where (old.name, old.type, old.area_km2, old.population, old.population_on, old.until) is distinct from
       (excluded.name, excluded.type, excluded.area_km2, excluded.population, excluded.population_on, null);

insert into region.district as old (code, regency, name)
select code, regency_code, btrim(name) from new_district
on conflict (code) do update set name = excluded.name, until = null
 where (old.name, old.until) is distinct from (excluded.name, null);

-- What people search in: letters and digits alone, see VillageSearch.
with keys as materialized (
    select d.code, regexp_replace(lower(d.name), '[^a-z0-9]', '', 'g') || ' ' ||
           regexp_replace(lower(r.name), '[^a-z0-9]', '', 'g') as key
      from region.district d join region.regency r on r.code = d.regency)
insert into region.village as old (code, district, name, type, search_key)
select v.code, v.district_code, btrim(v.name), v.type,
       regexp_replace(lower(v.name), '[^a-z0-9]', '', 'g') || ' ' || keys.key
  from new_village v left join keys on keys.code = v.district_code
on conflict (code) do update
   set name = excluded.name, type = excluded.type, search_key = excluded.search_key, until = null
 where (old.name, old.type, old.search_key, old.until) is distinct from
       (excluded.name, excluded.type, excluded.search_key, null);

-- A code that the edition no longer holds ends on its day and stays, since people may point to it.
update region.village set until = (select in_force from new_edition)
 where until is null and code not in (select code from new_village);
update region.district set until = (select in_force from new_edition)
 where until is null and code not in (select code from new_district);
update region.regency set until = (select in_force from new_edition)
 where until is null and code not in (select code from new_regency);
update region.province set until = (select in_force from new_edition)
 where until is null and code not in (select code from new_province);

insert into region.former_regency select code, became from new_former_regency
on conflict (code) do update set became = excluded.became;

-- Offices fill an empty house; what an office changed since is never overwritten.
create temporary table first_offices on commit drop as select not exists (select from region.office) as yes;
insert into region.office (code, name, kind, parent, opened)
select code, name, kind, parent, opened from new_office where (select yes from first_offices);
insert into region.territory (office, regency, valid)
select office, regency, valid from new_territory where (select yes from first_offices);

-- Built after the first rows, which takes half the time.
create index if not exists village_search on region.village using gin (search_key gin_trgm_ops);
analyze region.province, region.regency, region.district, region.village;
