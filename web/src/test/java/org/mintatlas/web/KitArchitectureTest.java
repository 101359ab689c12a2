package org.mintatlas.web;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import org.mintatlas.domain.EveryRing;
import org.mintatlas.domain.InnerRing;

/** What holds of the parts of the kit that the program is made of. */
@AnalyzeClasses(
    packages = {"org.mintatlas.memory", "org.mintatlas.dataset"},
    importOptions = ImportOption.DoNotIncludeTests.class)
class KitArchitectureTest {

  @ArchTest static final ArchTests everyRing = ArchTests.in(EveryRing.class);

  @ArchTest static final ArchRule filesAndNetworksAreOutside = InnerRing.filesAndNetworksAreOutside;
}
