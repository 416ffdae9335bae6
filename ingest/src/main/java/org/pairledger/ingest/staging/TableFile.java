package org.pairledger.ingest.staging;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.format.Util;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.io.OutputFile;
import org.jspecify.annotations.Nullable;
import org.pairledger.contract.FaultOfMachine;
import org.pairledger.contract.table.Field;
import org.pairledger.contract.table.Table;

/** One Parquet file of one table, written row by row. */
final class TableFile implements AutoCloseable {

  private static final long ROW_GROUP_BYTES = 8L << 20;

  /** A file ends with its footer, the footer's length and four letters. */
  private static final int TAIL_BYTES = 8;

  private final Path path;
  private final ParquetWriter<@Nullable Object[]> writer;
  private long rows;

  TableFile(Path path, Table table) {
    this.path = path;
    try {
      this.writer = new Builder(new LocalOutputFile(path), table).build();
    } catch (IOException e) {
      throw FaultOfMachine.cannotWrite(path, e);
    }
  }

  void write(@Nullable Object[] row) {
    try {
      writer.write(row);
      rows++;
    } catch (IOException e) {
      throw FaultOfMachine.cannotWrite(path, e);
    }
  }

  /** Finishes the file and reads its footer again: what was written must stand in it. */
  @Override
  public void close() throws IOException {
    writer.close();
    long written = rowsIn(path);
    if (written != rows) {
      throw new IllegalStateException(
          "Cannot stage "
              + path.getFileName()
              + ": "
              + rows
              + " rows written, "
              + written
              + " in the file");
    }
  }

  /** By the footer alone: a reader of whole files would first load the classes to read one. */
  private static long rowsIn(Path path) throws IOException {
    try (FileChannel file = FileChannel.open(path)) {
      ByteBuffer tail = ByteBuffer.allocate(TAIL_BYTES).order(ByteOrder.LITTLE_ENDIAN);
      file.position(file.size() - TAIL_BYTES);
      Channels.newInputStream(file).readNBytes(tail.array(), 0, TAIL_BYTES);
      int footer = tail.getInt(0);
      file.position(file.size() - TAIL_BYTES - footer);
      return Util.readFileMetaData(new BufferedInputStream(Channels.newInputStream(file)))
          .getNum_rows();
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
