package embedder;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.mintatlas.application.Ports;
import org.mintatlas.application.UseCases;
import org.mintatlas.application.dataset.ImportDataset;
import org.mintatlas.application.dataset.ImportLog;
import org.mintatlas.application.dataset.file.Dataset;
import org.mintatlas.application.geography.Postcodes;
import org.mintatlas.application.identity.TimeOrderedIds;
import org.mintatlas.application.storing.Transactions;
import org.mintatlas.domain.geography.DistrictKey;
import org.mintatlas.domain.geography.GeoPoint;
import org.mintatlas.domain.geography.PostalCode;
import org.mintatlas.domain.geography.Postcode;

/** Looks up a postcode and tries a dataset with a mistake in it, over ports of its own. */
public final class Main {
  private Main() {}

  /** Postcodes in a map. */
  private static final class OwnPostcodes implements Postcodes {
    private final Map<PostalCode, Postcode> all = new HashMap<>();

    @Override
    public void saveAll(Collection<Postcode> postcodes) {
      postcodes.forEach(postcode -> all.put(postcode.code(), postcode));
    }

    @Override
    public Map<PostalCode, Postcode> byCodes(Set<PostalCode> codes) {
      Map<PostalCode, Postcode> found = new HashMap<>(all);
      found.keySet().retainAll(codes);
      return found;
    }

    @Override
    public long count() {
      return all.size();
    }
  }

  /** A log without imports. */
  private static final class NoImports implements ImportLog {
    @Override
    public void lock() {}

    @Override
    public void add(Entry entry) {}

    @Override
    public Optional<Entry> latest() {
      return Optional.empty();
    }

    @Override
    public void left(Map<UUID, Long> versions) {}

    @Override
    public Map<UUID, Long> versions() {
      return Map.of();
    }
  }

  /** Work that is done at once: nothing in the ports could be undone. */
  private static final class AtOnce implements Transactions {
    @Override
    public <T> T inTransaction(Supplier<T> work) {
      return work.get();
    }
  }

  /** A port that holds nothing, and takes nothing. */
  private static <T> T empty(Class<T> port) {
    return port.cast(
        Proxy.newProxyInstance(
            port.getClassLoader(),
            new Class<?>[] {port},
            (self, method, arguments) -> {
              if (method.isDefault()) {
                return InvocationHandler.invokeDefault(self, method, arguments);
              }
              if (method.getReturnType() == Optional.class) {
                return Optional.empty();
              }
              throw new UnsupportedOperationException(method.toString());
            }));
  }

  private static Ports empty() throws ReflectiveOperationException {
    var ports = Ports.class.getConstructors()[0];
    return (Ports)
        ports.newInstance(
            Arrays.stream(ports.getParameterTypes()).map(Main::empty).toArray(Object[]::new));
  }

  /**
   * Does both.
   *
   * @param arguments none
   */
  public static void main(String[] arguments) throws ReflectiveOperationException {
    Postcodes postcodes = new OwnPostcodes();
    PostalCode code = new PostalCode("50667");
    var cologne =
        new Postcode.Area(new DistrictKey("05315"), "Köln", new GeoPoint(50.9384, 6.9541));
    postcodes.saveAll(List.of(new Postcode(code, List.of(cologne))));
    Ports ports =
        empty()
            .with(Postcodes.class, postcodes)
            .with(ImportLog.class, new NoImports())
            .with(Transactions.class, new AtOnce());
    Clock clock = Clock.systemUTC();
    UseCases atlas = UseCases.over(ports, clock, new TimeOrderedIds(clock, new Random(1)));

    Postcode found = atlas.browseGeography().postcodes(Set.of(code)).get(code);
    System.out.println(found.areas().getFirst().district());

    String organisations =
        """
        name,aliases,legal_form,kinds,sector,city,website,source,read_on,speaks_of
        Labor,,,,,,page,First page,,
        """;
    var result =
        atlas.importDataset().load(new Dataset(Map.of("organisations.csv", organisations)));
    if (result instanceof ImportDataset.Result.Refused refused) {
      System.out.println(refused.problems().getFirst());
    }
  }
}
