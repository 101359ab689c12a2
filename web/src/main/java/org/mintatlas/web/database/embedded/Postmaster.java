package org.mintatlas.web.database.embedded;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The PostgreSQL that a process before us may have left on our data, and the file in which it says
 * so. That no other process of ours is alive, the lock of the directory tells.
 */
record Postmaster(Path data) {
  private static final Logger LOG = LoggerFactory.getLogger(Postmaster.class);
  private static final long SECONDS_TO_STOP = 30;

  /** Stops PostgreSQL in the way that it wants to be stopped. */
  interface Stop {
    void run() throws IOException;
  }

  void clear(Stop stop) throws IOException {
    Optional<Long> number = number();
    Optional<ProcessHandle> named = number.flatMap(ProcessHandle::of);
    if (named.filter(this::isOnOurData).isPresent()) {
      LOG.warn("Stopping the PostgreSQL in {} that a killed MINT Atlas left running", data);
      stop.run();
    } else if (named.isPresent() || number.isEmpty()) {
      // The number now belongs to another program, which PostgreSQL might take for itself, or the
      // file is torn, and PostgreSQL would not start. Where there is no such process, it clears up
      // by itself, and more thoroughly.
      stopUnnamed();
      deleteFile();
    }
  }

  /** Empty where there is no number, or no file. */
  private Optional<Long> number() {
    try {
      return Files.readString(pidFile(), ISO_8859_1)
          .lines()
          .findFirst()
          .map(String::strip)
          .map(Long::valueOf)
          .map(Math::abs) // a single-user PostgreSQL writes it with a minus sign
          .filter(number -> number > 0);
    } catch (IOException | NumberFormatException e) {
      return Optional.empty();
    }
  }

  /** Two on the same data would destroy them, so one whose file is torn is looked for. */
  private void stopUnnamed() {
    List<ProcessHandle> unnamed =
        ProcessHandle.allProcesses()
            .filter(this::isOnOurData)
            .filter(process -> process.parent().filter(this::isOnOurData).isEmpty())
            .toList();
    for (ProcessHandle process : unnamed) {
      LOG.warn("Stopping the PostgreSQL in {} whose postmaster.pid is damaged", data);
      process.destroy();
      try {
        process.onExit().orTimeout(SECONDS_TO_STOP, TimeUnit.SECONDS).join();
      } catch (CompletionException e) {
        process.destroyForcibly(); // as after a power cut, which it repairs
        process.onExit().join();
      }
    }
  }

  private Path pidFile() {
    return data.resolve("postmaster.pid");
  }

  private void deleteFile() throws IOException {
    Path pidFile = pidFile();
    if (Files.isDirectory(pidFile, LinkOption.NOFOLLOW_LINKS)) {
      throw DatabaseDirectory.refused("%s is no file: move it away", pidFile);
    }
    Files.deleteIfExists(pidFile);
  }

  /** The process works in the directory of its data; where a system does not tell, it names it. */
  private boolean isOnOurData(ProcessHandle process) {
    ProcessHandle.Info info = process.info();
    if (info.command().filter(command -> command.contains("postgres")).isEmpty()) {
      return false;
    }
    try {
      return Files.isSameFile(Path.of("/proc", String.valueOf(process.pid()), "cwd"), data);
    } catch (IOException e) {
      return info.arguments()
          .map(arguments -> List.of(arguments).contains(data.toString()))
          .orElse(true);
    }
  }
}
