package org.mintatlas.web.running;

/** From a database. */
@RunningAtlas
class GoldenAnswersIT extends GoldenAnswers {}
