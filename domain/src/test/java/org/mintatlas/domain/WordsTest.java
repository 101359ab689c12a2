package org.mintatlas.domain;

import static javax.lang.model.element.Modifier.STATIC;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mintatlas.domain.shared.Rule;

/** Whatever a value is meant to be has a German name. What that can be the sources say. */
class WordsTest {
  private static final ResourceBundle WORDS =
      ResourceBundle.getBundle(Rule.class.getPackageName() + ".words", Locale.GERMAN);

  private static final List<Path> RINGS =
      Stream.of(".", "../application", "../graphql-api")
          .map(ring -> Path.of(ring, "src/main/java"))
          .toList();

  @Test
  void areThereForAllThatTheDomainNames() throws IOException {
    assertThat(Names.in(RINGS.subList(0, 1)).stream().map(WordsTest::key))
        .hasSizeGreaterThan(150)
        .isSubsetOf(WORDS.keySet());
  }

  /** Around it a name without a blank may be that of an argument or a column. */
  @Test
  void areThereForAllThatOthersSayInWords() throws IOException {
    assertThat(Names.in(RINGS).stream().filter(name -> name.contains(" ")).map(WordsTest::key))
        .isSubsetOf(WORDS.keySet());
  }

  @Test
  void areAllInUse() throws IOException {
    assertThat(Names.in(RINGS).stream().map(WordsTest::key)).containsAll(WORDS.keySet());
  }

  private static String key(String name) {
    return name.replace(' ', '-');
  }

  /** Collects literals that are handed to a parameter which says what a value is. */
  private static final class Names extends TreeScanner<@Nullable Void, String> {
    private static final Set<String> PARAMETERS = Set.of("what", "first", "second");

    /** Of a method or constructor, by its class and name: which parameters are names. */
    private final Map<String, IntPredicate> said =
        new HashMap<>(
            Map.of(
                "Require.given",
                i -> i % 2 == 0,
                "Require.aggregate",
                i -> i % 2 == 0,
                ".broken",
                i -> i == 0));

    private final Set<String> names = new TreeSet<>();
    private boolean declarations = true;

    static Set<String> in(List<Path> roots) throws IOException {
      List<CompilationUnitTree> sources = new ArrayList<>();
      for (Path root : new HashSet<>(roots)) {
        sources.addAll(parsed(root));
      }
      Names scanner = new Names();
      sources.forEach(source -> scanner.scan(source, ""));
      scanner.declarations = false;
      sources.forEach(source -> scanner.scan(source, ""));
      return scanner.names;
    }

    private static List<CompilationUnitTree> parsed(Path root) throws IOException {
      JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
      try (var files = compiler.getStandardFileManager(null, Locale.ROOT, null);
          Stream<Path> paths = Files.walk(root)) {
        List<Path> sources = paths.filter(path -> path.toString().endsWith(".java")).toList();
        JavacTask task =
            (JavacTask)
                compiler.getTask(
                    null,
                    files,
                    null,
                    List.of("-proc:none"),
                    null,
                    files.getJavaFileObjectsFromPaths(sources));
        List<CompilationUnitTree> trees = new ArrayList<>();
        task.parse().forEach(trees::add);
        return trees;
      }
    }

    @Override
    public @Nullable Void visitClass(ClassTree type, String outside) {
      return super.visitClass(type, type.getSimpleName().toString());
    }

    @Override
    public @Nullable Void visitMethod(MethodTree method, String type) {
      if (declarations) {
        for (int i = 0; i < method.getParameters().size(); i++) {
          if (PARAMETERS.contains(method.getParameters().get(i).getName().toString())) {
            int at = i;
            String owner = method.getModifiers().getFlags().contains(STATIC) ? type : "";
            for (String name :
                List.of(type + "." + method.getName(), owner + "." + method.getName())) {
              said.merge(name, index -> index == at, IntPredicate::or);
            }
          }
        }
      }
      return super.visitMethod(method, type);
    }

    @Override
    public @Nullable Void visitMethodInvocation(MethodInvocationTree call, String type) {
      switch (call.getMethodSelect()) {
        case IdentifierTree own -> note(type + "." + own.getName(), call.getArguments());
        case MemberSelectTree other -> {
          note(other.getExpression() + "." + other.getIdentifier(), call.getArguments());
          note("." + other.getIdentifier(), call.getArguments());
        }
        default -> {}
      }
      return super.visitMethodInvocation(call, type);
    }

    @Override
    public @Nullable Void visitNewClass(NewClassTree made, String type) {
      Tree name =
          made.getIdentifier() instanceof ParameterizedTypeTree generic
              ? generic.getType()
              : made.getIdentifier();
      note(name + ".<init>", made.getArguments());
      return super.visitNewClass(made, type);
    }

    private void note(String callee, List<? extends ExpressionTree> arguments) {
      IntPredicate isName = said.getOrDefault(callee, i -> false);
      for (int i = 0; i < arguments.size(); i++) {
        if (isName.test(i) && arguments.get(i) instanceof LiteralTree literal) {
          if (literal.getValue() instanceof String text) {
            names.add(text);
          }
        }
      }
    }
  }
}
