package org.pairledger.transform.engine;

import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.api.java.UDF2;
import org.apache.spark.sql.api.java.UDF3;
import org.apache.spark.sql.api.java.UDF4;
import org.apache.spark.sql.types.DataType;
import org.pairledger.transform.table.ContractViolation;
import org.pairledger.transform.words.StarFunction;
import org.pairledger.transform.words.StarFunctions;

/** Hands the star's functions to Spark. */
final class SparkFunctions {

  private SparkFunctions() {}

  static void register(SparkSession session) {
    for (StarFunction function : StarFunctions.ALL) {
      String name = function.name();
      DataType gives = SparkTypes.type(function.gives());
      StarFunction.Body body = function.body();
      switch (function.takes().size()) {
        case 1 ->
            session
                .udf()
                .register(name, (UDF1<Object, Object>) one -> StarFunction.of(body, one), gives);
        case 2 ->
            session
                .udf()
                .register(
                    name,
                    (UDF2<Object, Object, Object>) (one, two) -> StarFunction.of(body, one, two),
                    gives);
        case 3 ->
            session
                .udf()
                .register(
                    name,
                    (UDF3<Object, Object, Object, Object>)
                        (one, two, three) -> StarFunction.of(body, one, two, three),
                    gives);
        case 4 ->
            session
                .udf()
                .register(
                    name,
                    (UDF4<Object, Object, Object, Object, Object>)
                        (one, two, three, four) -> StarFunction.of(body, one, two, three, four),
                    gives);
        default -> throw new ContractViolation(name + " has too many arguments for Spark");
      }
    }
  }
}
