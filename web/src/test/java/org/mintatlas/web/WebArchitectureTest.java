package org.mintatlas.web;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import org.mintatlas.domain.EveryRing;

/** What holds of the outermost ring, as sentences. */
@AnalyzeClasses(
    packages = "org.mintatlas.web",
    importOptions = ImportOption.DoNotIncludeTests.class)
class WebArchitectureTest {

  @ArchTest static final ArchTests everyRing = ArchTests.in(EveryRing.class);
}
