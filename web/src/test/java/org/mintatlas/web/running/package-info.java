/** The whole program, started and asked over HTTP. */
package org.mintatlas.web.running;
