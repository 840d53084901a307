package org.unionledger.faults;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.unionledger.testing.PostgresServer;

/** A PostgreSQL server of one's own, that can be killed and started again on what it left. */
final class KillableServer implements AutoCloseable {

  private static final long PATIENCE = 60_000;

  private final EmbeddedPostgres server;
  private final List<String> command;
  private ProcessHandle master;

  private KillableServer(EmbeddedPostgres server, ProcessHandle master) throws IOException {
    this.server = server;
    this.master = master;
    this.command = commandOf(master);
  }

  /**
   * Starts one.
   *
   * @param folder for its data
   */
  static KillableServer start(Path folder) throws IOException {
    EmbeddedPostgres server = PostgresServer.builder().setDataDirectory(folder).start();
    String master = Files.readAllLines(folder.resolve("postmaster.pid")).getFirst();
    return new KillableServer(server, ProcessHandle.of(Long.parseLong(master)).orElseThrow());
  }

  /** As it was started: as an administrator through a program that takes such rights from it. */
  private static List<String> commandOf(ProcessHandle master) throws IOException {
    List<String> command = new ArrayList<>();
    if (LinuxUtils.isUnshareAvailable()) {
      command.addAll(List.of("unshare", "-U"));
    }
    Path line = Path.of("/proc", Long.toString(master.pid()), "cmdline");
    if (Files.isReadable(line)) {
      command.addAll(List.of(Files.readString(line).split("\0")));
    } else {
      command.add(master.info().command().orElseThrow());
      command.addAll(List.of(master.info().arguments().orElseThrow()));
    }
    return command;
  }

  /** The URL of a schema. */
  String url(String schema) {
    return PostgresServer.url(server, schema);
  }

  /** Drops up to so many connections of nodes, as an administrator can. */
  void dropConnections(int most) {
    SqlOn.at(
        url("public"),
        """
        SELECT pg_terminate_backend(pid) FROM (
          SELECT pid FROM pg_stat_activity WHERE application_name = 'union-ledger'
          ORDER BY random() LIMIT %d) AS connections\
        """
            .formatted(most));
  }

  /** Kills all of the server's processes at once, as a power cut does, and starts it again. */
  void killAndStart() throws IOException, InterruptedException {
    List<ProcessHandle> all = new ArrayList<>(List.of(master));
    all.addAll(master.descendants().toList());
    all.forEach(ProcessHandle::destroyForcibly);
    for (ProcessHandle process : all) {
      process.onExit().join();
    }
    Process again =
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    master = again.toHandle();
    long patience = System.currentTimeMillis() + PATIENCE;
    while (!isUp()) {
      if (!again.isAlive() || System.currentTimeMillis() > patience) {
        throw new IllegalStateException("the server does not start again: " + command);
      }
      Thread.sleep(20);
    }
  }

  private boolean isUp() {
    try (Connection connection = DriverManager.getConnection(url("public"))) {
      return connection.isValid(10);
    } catch (SQLException notYet) {
      return false;
    }
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
