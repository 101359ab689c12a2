package org.mintatlas.web.running;

import org.mintatlas.web.MintAtlasApplication;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** Without any database: the same answers. */
@SpringBootTest(
    classes = MintAtlasApplication.class,
    properties = {"mintatlas.store=memory", "mintatlas.shutdown.drain=0s"},
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import(Asking.class)
class InMemoryIT extends GoldenAnswers {}
