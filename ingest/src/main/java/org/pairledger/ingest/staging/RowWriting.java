package org.pairledger.ingest.staging;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type.Repetition;
import org.apache.parquet.schema.Types;
import org.jspecify.annotations.Nullable;
import org.pairledger.contract.table.Field;
import org.pairledger.contract.table.Table;
import org.pairledger.contract.table.Type;

/** Hands the values of a row to Parquet, each as the type its table says. */
final class RowWriting extends WriteSupport<@Nullable Object[]> {

  private final Table table;
  private final Type[] types;
  private final String[] names;
  private @Nullable RecordConsumer consumer;
  private final String[] latestTexts;
  private final Binary[] latestBinaries;

  RowWriting(Table table) {
    this.table = table;
    List<Field> fields = table.fields();
    types = fields.stream().map(Field::type).toArray(Type[]::new);
    names = fields.stream().map(Field::name).toArray(String[]::new);
    latestTexts = new String[names.length];
    latestBinaries = new Binary[names.length];
    Arrays.fill(latestTexts, "");
    Arrays.fill(latestBinaries, Binary.EMPTY);
  }

  @Override
  @SuppressWarnings("deprecation")
  public WriteContext init(Configuration configuration) {
    return new WriteContext(schema(), Map.of());
  }

  @Override
  public WriteContext init(ParquetConfiguration configuration) {
    return new WriteContext(schema(), Map.of());
  }

  private MessageType schema() {
    Types.MessageTypeBuilder message = Types.buildMessage();
    table.fields().forEach(field -> message.addField(type(field)));
    return message.named(table.name().replace("stg_", ""));
  }

  private static org.apache.parquet.schema.Type type(Field field) {
    Repetition repetition = field.required() ? Repetition.REQUIRED : Repetition.OPTIONAL;
    return switch (field.type()) {
      case STRING ->
          Types.primitive(PrimitiveTypeName.BINARY, repetition)
              .as(LogicalTypeAnnotation.stringType())
              .named(field.name());
      case INTEGER -> Types.primitive(PrimitiveTypeName.INT32, repetition).named(field.name());
      case BIGINT -> Types.primitive(PrimitiveTypeName.INT64, repetition).named(field.name());
      case DECIMAL -> decimal(repetition, 2).named(field.name());
      case RATIO -> decimal(repetition, 6).named(field.name());
      case BOOLEAN -> Types.primitive(PrimitiveTypeName.BOOLEAN, repetition).named(field.name());
      case DATE ->
          Types.primitive(PrimitiveTypeName.INT32, repetition)
              .as(LogicalTypeAnnotation.dateType())
              .named(field.name());
    };
  }

  private static Types.PrimitiveBuilder<org.apache.parquet.schema.PrimitiveType> decimal(
      Repetition repetition, int scale) {
    return Types.primitive(PrimitiveTypeName.INT64, repetition)
        .as(LogicalTypeAnnotation.decimalType(scale, 18));
  }

  @Override
  public void prepareForWrite(RecordConsumer recordConsumer) {
    consumer = recordConsumer;
  }

  @Override
  public void write(@Nullable Object[] row) {
    RecordConsumer to = consumer;
    if (to == null) {
      throw new IllegalStateException("Cannot write a row before the file is open");
    }
    to.startMessage();
    for (int i = 0; i < types.length; i++) {
      Object value = row[i];
      if (value != null) {
        to.startField(names[i], i);
        add(to, i, value);
        to.endField(names[i], i);
      }
    }
    to.endMessage();
  }

  private void add(RecordConsumer to, int column, Object value) {
    switch (types[column]) {
      case STRING -> to.addBinary(binary(column, (String) value));
      case INTEGER -> to.addInteger((Integer) value);
      case BIGINT -> to.addLong((Long) value);
      case DECIMAL -> to.addLong(((BigDecimal) value).movePointRight(2).longValueExact());
      case RATIO -> to.addLong(((BigDecimal) value).movePointRight(6).longValueExact());
      case BOOLEAN -> to.addBoolean((Boolean) value);
      case DATE -> to.addInteger((int) ((LocalDate) value).toEpochDay());
    }
  }

  /** A column says the same word again and again, and often it is the same object. */
  @SuppressWarnings("ReferenceEquality")
  private Binary binary(int column, String text) {
    if (text != latestTexts[column]) {
      latestTexts[column] = text;
      latestBinaries[column] = Binary.fromString(text);
    }
    return latestBinaries[column];
  }
}
