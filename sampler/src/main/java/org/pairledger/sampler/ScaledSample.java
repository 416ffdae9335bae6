package org.pairledger.sampler;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.pairledger.contract.workspace.Workspace;
import org.pairledger.contract.workspace.file.WorkspaceFaults;
import org.pairledger.sampler.ledger.Bulk;
import org.pairledger.sampler.ledger.Ledgers;
import org.pairledger.sampler.truth.World;

/**
 * Makes a workspace of any size for measurements: so many pairings, so many years back from 2020,
 * and so many jobs in the first pairing's last year.
 *
 * <p>{@code mvn -q -B -pl sampler -am -Pmake-scaled process-classes -Dscaled.folder=/tmp/scaled
 * -Dscaled.pairings=33 -Dscaled.years=5 -Dscaled.jobs=1000000}. Every pairing is Heshan–Longzhou
 * under another name with an invented plan.
 */
public final class ScaledSample {

  private static final int LAST_YEAR = 2020;

  private final Path sample;
  private final Path root;

  private ScaledSample(Path sample, Path root) {
    this.sample = sample;
    this.root = root;
  }

  /** Arguments: the sample workspace, the folder to make, pairings, years, jobs. */
  public static void main(String[] args) throws IOException, WorkspaceFaults {
    new ScaledSample(Path.of(args[0]), Path.of(args[1]))
        .make(Integer.parseInt(args[2]), Integer.parseInt(args[3]), Integer.parseInt(args[4]));
  }

  private void make(int pairings, int years, int jobs) throws IOException, WorkspaceFaults {
    for (String kept : List.of("workspace.yaml", "reference", "catalogue")) {
      copy(sample.resolve(kept), root.resolve(kept), LAST_YEAR);
    }
    pairings(pairings);
    for (int i = 1; i <= pairings; i++) {
      for (int year = LAST_YEAR - years + 1; year <= LAST_YEAR; year++) {
        copy(
            sample.resolve("plans/2019/heshan-longzhou"),
            root.resolve("plans/" + year + "/" + id(i)),
            year);
      }
    }
    World world = World.of(Workspace.read(root), SampleMaker.SEED);
    Ledgers.of(world).write(root);
    if (jobs > 0) {
      Bulk.write(root, world.years().get(years - 1), jobs, SampleMaker.SEED, 0);
    }
  }

  private static String id(int number) {
    return String.format(Locale.ROOT, "scaled-%05d", number);
  }

  private void pairings(int count) throws IOException {
    List<String> pairings = new ArrayList<>();
    List<String> members = new ArrayList<>();
    pairings.add(
        "pairing_id,name,name_en,level,parent_id,programme,peer_group,scored,valid_from,valid_to");
    members.add("pairing_id,role,region_or_org,valid_from,valid_to");
    for (int i = 1; i <= count; i++) {
      pairings.add(
          id(i)
              + ",鹤山市—龙州县 "
              + i
              + ",Scaled "
              + i
              + ",county,,测量,第"
              + i % 3
              + "组,true,2016-01-01,");
      members.add(id(i) + ",D,440784,2016-01-01,");
      members.add(id(i) + ",R,451423,2016-01-01,");
    }
    Files.write(root.resolve("pairings.csv"), pairings);
    Files.write(root.resolve("pairing_members.csv"), members);
  }

  /** Copies a file or folder; a plan's days are moved to another year. */
  private static void copy(Path from, Path to, int year) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        Path goal = to.resolve(from.relativize(file).toString());
        Files.createDirectories(goal.getParent());
        String text = Files.readString(file, StandardCharsets.UTF_8);
        boolean plan = from.toString().contains("plans");
        String moved =
            text.replace("2018-", "<before>")
                .replace("2019-", year + "-")
                .replace("<before>", (year - 1) + "-");
        Files.writeString(goal, plan ? moved : text, StandardCharsets.UTF_8);
      }
    }
  }
}
