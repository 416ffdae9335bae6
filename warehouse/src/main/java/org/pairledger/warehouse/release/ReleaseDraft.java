package org.pairledger.warehouse.release;

import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** What a release will say of itself, before its files are listed and its number is taken. */
public record ReleaseDraft(
    String build,
    String asOf,
    String evaluation,
    String inputHash,
    String catalogueHash,
    String codeVersion,
    String engine,
    SortedMap<String, String> inputs,
    List<Manifest.TableEntry> tables,
    Manifest.FileEntry served,
    Grounds grounds) {

  Manifest numbered(int release, List<Manifest> before) {
    return numbered(release, before.isEmpty() ? null : before.get(before.size() - 1).release());
  }

  Manifest numbered(int release, @Nullable Integer parent) {
    return new Manifest(
        Manifest.FORMAT,
        release,
        build,
        parent,
        null,
        asOf,
        evaluation,
        inputHash,
        catalogueHash,
        codeVersion,
        engine,
        inputs,
        tables,
        served,
        grounds);
  }
}
