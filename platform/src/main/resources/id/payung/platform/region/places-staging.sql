-- The files of an edition as they come: PlacesLoad fills these tables by COPY, places-load.sql reads them.
create temporary table new_edition (in_force date, population_on date) on commit drop;
create temporary table new_province (
    code text, name text, area_km2 numeric,
    population_male bigint, population_female bigint, population_total bigint, lat numeric, lng numeric) on commit drop;
create temporary table new_regency (
    code text, province_code text, name text, type text, area_km2 numeric,
    population_male bigint, population_female bigint, population_total bigint, lat numeric, lng numeric) on commit drop;
create temporary table new_district (code text, regency_code text, name text, lat numeric, lng numeric) on commit drop;
create temporary table new_village (code text, district_code text, name text, type text) on commit drop;
create temporary table new_former_regency (code text, became text) on commit drop;
create temporary table new_office (code text, name text, kind text, parent text, opened daterange) on commit drop;
create temporary table new_territory (office text, regency text, valid daterange) on commit drop;
