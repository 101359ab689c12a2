/** A program that embeds the core. */
module embedder {
  requires org.mintatlas.application;
}
