package org.pairledger.ingest.staging;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.LocalInputFile;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.io.OutputFile;
import org.jspecify.annotations.Nullable;
import org.pairledger.contract.table.Field;
import org.pairledger.contract.table.Table;

/** One Parquet file of one table, written row by row. */
final class TableFile implements AutoCloseable {

  private static final long ROW_GROUP_BYTES = 8L << 20;

  private final Path path;
  private final ParquetWriter<@Nullable Object[]> writer;
  private long rows;

  TableFile(Path path, Table table) {
    this.path = path;
    try {
      this.writer = new Builder(new LocalOutputFile(path), table).build();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void write(@Nullable Object[] row) {
    try {
      writer.write(row);
      rows++;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Finishes the file and reads its footer again: what was written must stand in it. */
  @Override
  public void close() throws IOException {
    writer.close();
    try (ParquetFileReader reader = ParquetFileReader.open(new LocalInputFile(path))) {
      if (reader.getRecordCount() != rows) {
        throw new IllegalStateException(
            "Cannot stage "
                + path.getFileName()
                + ": "
                + rows
                + " rows written, "
                + reader.getRecordCount()
                + " in the file");
      }
    }
  }

  private static final class Builder extends ParquetWriter.Builder<@Nullable Object[], Builder> {

    private final Table table;

    Builder(OutputFile file, Table table) {
      super(file);
      this.table = table;
      withConf(new PlainParquetConfiguration());
      withCompressionCodec(CompressionCodecName.ZSTD);
      withRowGroupSize(ROW_GROUP_BYTES);
      table.fields().stream()
          .map(Field::name)
          .filter(name -> name.startsWith("person_key") || name.endsWith("_key"))
          .forEach(key -> withDictionaryEncoding(key, false));
    }

    @Override
    protected Builder self() {
      return this;
    }

    @Override
    @SuppressWarnings("deprecation")
    protected WriteSupport<@Nullable Object[]> getWriteSupport(Configuration configuration) {
      return new RowWriting(table);
    }

    @Override
    protected WriteSupport<@Nullable Object[]> getWriteSupport(ParquetConfiguration configuration) {
      return new RowWriting(table);
    }
  }
}
