-- A fact that has rows of other files, or rows set aside otherwise.
select ${name}
where exists (
    from star.${fact}
    where source_file in (from figures_other_files) or fact_id in (from figures_other_facts)
)
