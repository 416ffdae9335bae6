package org.pairledger.transform;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.pairledger.contract.star.FctProjects;
import org.pairledger.contract.table.Table;

/**
 * Builds {@code fct_projects}: every statement on a project; a later one on the same project
 * stands.
 */
final class ProjectsModel implements Model {

  @Override
  public Table table() {
    return FctProjects.TABLE;
  }

  @Override
  public List<String> keeps() {
    return List.of("project");
  }

  @Override
  public Dataset<Row> build(Tables upstream) {
    Dataset<Row> told = Told.in(upstream, "project", FctProjects.TABLE);
    Dataset<Row> placed =
        PlaceNames.resolve(told, upstream, lit("R"), PlaceNames.Level.ANY, col("township"), "site");
    Dataset<Row> projects =
        Columns.with("project_key", col("_thing"))
            .and("township_code", col("site.place_town_code"))
            .and("site_level", siteLevel())
            .and("aid_total_yuan", aidTotal())
            .and("has_poor_link", col("poor_link").isNotNull())
            .and("progress_percent", col("progress"))
            .and("village_count", col("villages"))
            .and("household_count", col("households"))
            .and("poor_household_count", col("poor_households"))
            .and("poor_person_count", col("poor_persons"))
            .and("indirect_person_count", col("indirect_persons"))
            .and("relocated_post_count", col("relocated_posts"))
            .and("project_status", col("status"))
            .to(Projects.key(placed));
    return Restated.by(projects, "project_key");
  }

  private static Column siteLevel() {
    return when(col("village").rlike("屯$"), lit("hamlet"))
        .when(col("village").isNotNull(), lit("village"))
        .when(col("township").rlike("屯$"), lit("hamlet"))
        .when(col("site.place_town_code").equalTo(col("site.place_code")), lit("township"))
        .when(col("site.place_town_code").isNotNull(), lit("village"))
        .when(col("site.place_code").isNotNull(), lit("county"))
        .when(col("township").rlike("(村|社区)$"), lit("village"))
        .when(col("township").rlike("(镇|乡)$"), lit("township"));
  }

  private static Column aidTotal() {
    Column nothing = lit(0).cast(SparkTypes.AMOUNT);
    Column some =
        col("aid_province_yuan")
            .isNotNull()
            .or(col("aid_city_yuan").isNotNull())
            .or(col("aid_county_yuan").isNotNull());
    Column sum =
        coalesce(col("aid_province_yuan"), nothing)
            .plus(coalesce(col("aid_city_yuan"), nothing))
            .plus(coalesce(col("aid_county_yuan"), nothing));
    return when(some, sum.cast(SparkTypes.AMOUNT));
  }
}
