package org.pairledger.warehouse.indicator.publish;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.function.IntFunction;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.pairledger.contract.catalogue.PeriodWords;
import org.pairledger.warehouse.indicator.definition.Indicator;
import org.pairledger.warehouse.indicator.definition.IndicatorCatalogue;

/** Writes what each year says: its word for each concept, its name for each indicator. */
final class YearWords {

  private final IndicatorCatalogue catalogue;
  private final IntFunction<PeriodWords> words;

  YearWords(IndicatorCatalogue catalogue, IntFunction<PeriodWords> words) {
    this.catalogue = catalogue;
    this.words = words;
  }

  /** Fills {@code assess.period_words} and {@code assess.indicator_names}, which are there. */
  void write(Connection connection, Collection<Integer> years) throws SQLException {
    DuckDBConnection duck = connection.unwrap(DuckDBConnection.class);
    try (DuckDBAppender said = duck.createAppender("assess", "period_words");
        DuckDBAppender names = duck.createAppender("assess", "indicator_names")) {
      for (int year : years) {
        PeriodWords of = words.apply(year);
        for (String concept : PeriodWords.concepts()) {
          said.beginRow();
          said.append(year).append(concept).append(of.say("{" + concept + "}"));
          said.endRow();
        }
        for (Indicator one : catalogue.all()) {
          names.beginRow();
          names.append(year).append(one.code()).append(of.say(one.name()));
          names.append(of.say(catalogue.definition(one.code())));
          names.endRow();
        }
      }
    }
  }
}
