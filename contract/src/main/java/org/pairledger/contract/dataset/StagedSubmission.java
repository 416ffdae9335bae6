package org.pairledger.contract.dataset;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What one file says of one dataset in this build: its line of {@code submissions.csv}, and when
 * its rows were known.
 *
 * @param sourceFile first 16 hex digits of the file's SHA-256
 * @param dataset id, for example {@code DS08}; its rows stand in {@code stg_<name>}
 * @param reportingSide D or R
 * @param mode {@code snapshot} or {@code increment}
 * @param supersedes SHA-256 (or its first 16 digits) of the file it replaces
 * @param confirmedBy who confirmed the line; null while it is only proposed
 * @param knownTo exclusive; null while its rows stand
 * @param replacedBy source_file of what ended it
 */
public record StagedSubmission(
    String sourceFile,
    String dataset,
    @Nullable LocalDate receivedOn,
    String reportingSide,
    @Nullable String owner,
    @Nullable String scope,
    @Nullable LocalDate periodFrom,
    @Nullable LocalDate periodTo,
    String mode,
    @Nullable String supersedes,
    @Nullable String confirmedBy,
    LocalDate knownFrom,
    @Nullable LocalDate knownTo,
    @Nullable String replacedBy,
    int stagedCount,
    int refusedCount) {}
