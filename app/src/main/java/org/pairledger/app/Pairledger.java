package org.pairledger.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.pairledger.app.command.CheckCommand;
import org.pairledger.app.command.DiffCommand;
import org.pairledger.app.command.DoubtsCommand;
import org.pairledger.app.command.EvaluateCommand;
import org.pairledger.app.command.ExplainCommand;
import org.pairledger.app.command.ExtractCommand;
import org.pairledger.app.command.InitCommand;
import org.pairledger.app.command.LearnCommand;
import org.pairledger.app.command.OwedCommand;
import org.pairledger.app.command.PlanCommand;
import org.pairledger.app.command.PruneCommand;
import org.pairledger.app.command.PurgeCommand;
import org.pairledger.app.command.QueryCommand;
import org.pairledger.app.command.ReleasesCommand;
import org.pairledger.app.command.RollbackCommand;
import org.pairledger.app.command.RunCommand;
import org.pairledger.app.command.SealCommand;
import org.pairledger.app.command.SheetCommand;
import org.pairledger.app.command.SupersetCommand;
import org.pairledger.app.command.TemplateCommand;
import org.pairledger.app.command.TestCommand;
import org.pairledger.app.command.VerifyCommand;
import org.pairledger.app.shell.ClassArchive;
import org.pairledger.app.shell.ExitCode;
import org.pairledger.app.shell.MachineFault;
import org.pairledger.app.shell.Output;
import org.pairledger.app.shell.OwnTemp;
import org.pairledger.app.shell.Stopping;
import org.pairledger.contract.CouldNotRun;
import org.pairledger.contract.workspace.file.FaultWords;
import org.pairledger.contract.workspace.file.WorkspaceFaults;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The one main: what the program can do is the list in {@link #commands}. */
@Command(
    name = "pairledger",
    mixinStandardHelpOptions = true,
    version = "pairledger 0.1.0",
    synopsisSubcommandLabel = "COMMAND",
    description = "From the ledgers of paired counties to a year-end assessment.",
    footer = {
      "",
      "Exit: 0 done, 1 done with data problems above the workspace's threshold or whole ledgers"
          + " not read, 2 could not run, 3 (plan only) a run would change something."
    })
public final class Pairledger implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Option(
      names = "-v",
      scope = ScopeType.INHERIT,
      description = "Show the engine's log and the trace of an error.")
  private boolean verbose;

  private Pairledger() {}

  /** Every command, in the order the help lists them; each is one class in this package. */
  private static List<Callable<Integer>> commands() {
    return List.of(
        new InitCommand(),
        new RunCommand(),
        new PlanCommand(),
        new CheckCommand(),
        new LearnCommand(),
        new TemplateCommand(),
        new OwedCommand(),
        new QueryCommand(),
        new ReleasesCommand(),
        new RollbackCommand(),
        new SealCommand(),
        new VerifyCommand(),
        new PruneCommand(),
        new PurgeCommand(),
        new ExtractCommand(),
        new ExplainCommand(),
        new EvaluateCommand(),
        new DoubtsCommand(),
        new DiffCommand(),
        new SheetCommand(),
        new SupersetCommand(),
        new TestCommand());
  }

  public static void main(String[] args) {
    Stopping.watch();
    Output output = new Output(new FileOutputStream(FileDescriptor.out));
    PrintWriter err = utf8(new FileOutputStream(FileDescriptor.err));
    int code = run(output, err, args);
    Stopping.done();
    if (code != ExitCode.COULD_NOT_RUN) {
      ClassArchive.keepIfWanted();
    }
    System.exit(code);
  }

  /** With a folder of its own for what is put aside; what cannot be printed is not done. */
  private static int run(Output output, PrintWriter err, String... args) {
    try {
      OwnTemp.take();
      int code = run(utf8(output), err, args);
      Optional<String> failure = output.failure();
      failure.ifPresent(why -> err.println("Cannot write what the command prints: " + why + "."));
      return failure.isPresent() ? ExitCode.COULD_NOT_RUN : code;
    } catch (CouldNotRun e) {
      err.println(e.getMessage());
    } catch (OutOfMemoryError | LinkageError e) {
      err.println(
          MachineFault.of(e, Path.of(System.getProperty("java.io.tmpdir")))
              .orElse("Internal error (a bug of this program, not of your data): " + e));
    }
    return ExitCode.COULD_NOT_RUN;
  }

  /** Runs one command and says how it ended. */
  public static int run(PrintWriter out, PrintWriter err, String... args) {
    CommandLine line = new CommandLine(new Pairledger());
    commands().forEach(command -> add(line, command, List.of(args)));
    line.setOut(out).setErr(err).setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
    line.setExecutionStrategy(Pairledger::execute);
    line.setExecutionExceptionHandler(Pairledger::explain);
    int code = line.execute(args);
    out.flush();
    err.flush();
    return code;
  }

  /** What a command takes is looked up by reflection: of the one that is asked for alone. */
  private static void add(CommandLine line, Callable<Integer> command, List<String> args) {
    Command told = command.getClass().getAnnotation(Command.class);
    CommandSpec spec =
        args.contains(told.name())
            ? CommandSpec.forAnnotatedObject(command).addOption(help())
            : CommandSpec.create();
    spec.usageMessage().description(told.description());
    line.addSubcommand(told.name(), spec);
  }

  @Override
  public Integer call() {
    spec.commandLine().usage(spec.commandLine().getErr());
    return ExitCode.COULD_NOT_RUN;
  }

  /** The engine's log is configured when its first class is loaded, so its level is set before. */
  private static int execute(CommandLine.ParseResult parsed) {
    if (isVerbose(parsed.commandSpec())) {
      System.setProperty("pairledger.log", "info");
    }
    return new CommandLine.RunLast().execute(parsed);
  }

  private static int explain(Exception e, CommandLine line, CommandLine.ParseResult parsed) {
    PrintWriter err = line.getErr();
    if (Stopping.isStopped()) {
      return ExitCode.COULD_NOT_RUN;
    }
    Optional<String> fault = MachineFault.of(e, place(parsed));
    if (fault.isPresent()) {
      err.println(fault.get());
    } else if (!(e instanceof CouldNotRun || e instanceof WorkspaceFaults)) {
      err.println("Internal error (a bug of this program, not of your data): " + e);
    } else {
      err.println(FaultWords.inBoth(String.valueOf(e.getMessage())));
    }
    if (isVerbose(parsed.commandSpec())) {
      e.printStackTrace(err);
    }
    return ExitCode.COULD_NOT_RUN;
  }

  /** The folder or file that a command was given first; else where it was started. */
  private static Path place(CommandLine.ParseResult parsed) {
    CommandLine.ParseResult command = parsed;
    while (command.hasSubcommand()) {
      command = command.subcommand();
    }
    Object given = command.hasMatchedPositional(0) ? command.matchedPositional(0).getValue() : "";
    return (given instanceof Path path ? path : Path.of("")).toAbsolutePath();
  }

  private static boolean isVerbose(CommandSpec spec) {
    return ((Pairledger) spec.root().userObject()).verbose;
  }

  private static OptionSpec help() {
    return OptionSpec.builder("-h", "--help")
        .usageHelp(true)
        .description("Show this help message and exit.")
        .build();
  }

  private static PrintWriter utf8(OutputStream stream) {
    return new PrintWriter(stream, true, StandardCharsets.UTF_8);
  }
}
