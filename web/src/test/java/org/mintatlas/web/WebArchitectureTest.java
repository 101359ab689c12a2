package org.mintatlas.web;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.mintatlas.domain.MachineDefaults;

/** What holds of the outermost ring, as sentences. */
@AnalyzeClasses(
    packages = "org.mintatlas.web",
    importOptions = ImportOption.DoNotIncludeTests.class)
class WebArchitectureTest {

  @ArchTest static final ArchRule defaultsOfTheMachineAreNotUsed = MachineDefaults.ARE_NOT_USED;
}
