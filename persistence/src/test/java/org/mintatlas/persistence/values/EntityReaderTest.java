package org.mintatlas.persistence.values;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Transient;
import java.time.Duration;
import java.util.List;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.junit.jupiter.api.Test;
import org.mintatlas.persistence.columns.PeriodColumns;
import org.mintatlas.persistence.columns.Reference;
import org.mintatlas.persistence.columns.SourceColumns;
import org.mintatlas.persistence.columns.WordingColumns;

class EntityReaderTest {
  static class Parent {
    public String id;
  }

  static class Thing extends Parent {
    static final String CONSTANT = "no column";
    public String startedOn;

    @Column(name = "thing_number")
    public int number;

    @EmbeddedColumnNaming("said_%s")
    public WordingColumns words;

    @EmbeddedColumnNaming public Reference firstOne;

    @EmbeddedColumnNaming("outer_%s")
    public Outer outer;

    public SourceColumns sources;
    @Transient public List<String> elsewhere;
    @NotRead public String sortKey;

    @Transient
    @Selected("array(select p.name from part p where p.thing_id = {alias}.id)")
    public List<String> partNames;

    @ElementCollection public List<String> rows;
  }

  @Embeddable
  record Outer(String name, @EmbeddedColumnNaming("inner_%s") PeriodColumns time) {}

  static class Odd {
    public Duration howLong;
  }

  @Test
  void theClassTellsTheColumns() {
    assertThat(EntityReader.of(Thing.class).columns("t"))
        .isEqualTo(
            "t.id, t.started_on, t.thing_number, t.said_de, t.said_en, t.first_one_id,"
                + " t.outer_name, t.outer_inner_from, t.outer_inner_to, t.sources,"
                + " t.sources_read, t.sources_speak_of,"
                + " array(select p.name from part p where p.thing_id = t.id) as part_names");
  }

  @Test
  void aTypeThatNoColumnHasIsNamedAtTheStart() {
    assertThatThrownBy(() -> EntityReader.of(Odd.class))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Duration");
  }
}
