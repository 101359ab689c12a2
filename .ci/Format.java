import com.google.googlejavaformat.java.Main;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Runs google-java-format on every Java file below the working directory. {@code check} names the
 * files it would change and fails, {@code apply} changes them. Started by the root pom.
 */
class Format {
  private static final Set<String> SKIPPED = Set.of("target", "node_modules", ".git");

  public static void main(String... args) throws Exception {
    boolean apply = args.length == 1 && args[0].equals("apply");
    if (!apply && !(args.length == 1 && args[0].equals("check"))) {
      fail("Format: say -Dformat=check or -Dformat=apply.");
    }
    List<String> call =
        new ArrayList<>(
            apply ? List.of("--replace") : List.of("--dry-run", "--set-exit-if-changed"));
    collect(Path.of(""), call);
    var out = new PrintWriter(System.out, true);
    var err = new PrintWriter(System.err, true);
    if (new Main(out, err, System.in).format(call.toArray(String[]::new)) != 0) {
      fail(
          "The Java files named above are not formatted; `mvn -N verify -Dformat=apply` formats"
              + " them.");
    }
  }

  private static void collect(Path folder, List<String> files) throws Exception {
    try (var children = Files.newDirectoryStream(folder)) {
      for (Path child : children) {
        if (Files.isDirectory(child)) {
          if (!SKIPPED.contains(child.getFileName().toString())) {
            collect(child, files);
          }
        } else if (child.toString().endsWith(".java")) {
          files.add(child.toString());
        }
      }
    }
  }

  private static void fail(String sentence) {
    System.err.println(sentence);
    System.exit(1);
  }
}
