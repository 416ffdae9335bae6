package org.pairledger.transform.engine;

import java.util.List;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.pairledger.contract.table.Table;
import org.pairledger.contract.table.Type;

/** The contract's tables and types in the engine's terms. */
final class SparkTypes {

  private SparkTypes() {}

  static StructType schema(Table table) {
    List<StructField> fields =
        table.fields().stream()
            .map(field -> DataTypes.createStructField(field.name(), type(field.type()), true))
            .toList();
    return DataTypes.createStructType(fields);
  }

  static DataType type(Type type) {
    return switch (type) {
      case STRING -> DataTypes.StringType;
      case INTEGER -> DataTypes.IntegerType;
      case BIGINT -> DataTypes.LongType;
      case DECIMAL -> DataTypes.createDecimalType(18, 2);
      case RATIO -> DataTypes.createDecimalType(38, 6);
      case BOOLEAN -> DataTypes.BooleanType;
      case DATE -> DataTypes.DateType;
    };
  }
}
