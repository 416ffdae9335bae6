package org.pairledger.sampler;

import java.io.IOException;
import java.nio.file.Path;
import org.pairledger.contract.workspace.Workspace;
import org.pairledger.contract.workspace.file.WorkspaceFaults;
import org.pairledger.sampler.ledger.Ledgers;
import org.pairledger.sampler.oracle.Oracle;
import org.pairledger.sampler.truth.World;

/**
 * Makes the sample's ledgers and what must come out of them, from one seed.
 *
 * <p>{@code mvn -q -B -pl sampler -am -Pmake-sample process-classes} writes {@code
 * sample-data/ledgers} and {@code sample-data/expected} anew; the plans and reference lists beside
 * them are read, never written. The same seed gives the same bytes.
 */
public final class SampleMaker {

  static final long SEED = 20_200_426L;

  private SampleMaker() {}

  public static void main(String[] args) throws IOException, WorkspaceFaults {
    Path root = Path.of(args.length == 0 ? "sample-data" : args[0]);
    Workspace workspace = Workspace.read(root);
    World world = World.of(workspace, SEED);
    Ledgers ledgers = Ledgers.of(world);
    ledgers.write(root);
    new Oracle(workspace, world, ledgers).write(root);
  }
}
