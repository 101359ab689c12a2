/** How people take part in events: each class is one use case. */
@NullMarked
package org.mintatlas.application.event.registration;

import org.jspecify.annotations.NullMarked;
