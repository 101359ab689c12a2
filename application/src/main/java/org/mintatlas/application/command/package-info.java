/**
 * How something is changed: a command goes through the {@link
 * org.mintatlas.application.command.CommandGateway} to its {@link
 * org.mintatlas.application.command.CommandHandler}.
 */
@NullMarked
package org.mintatlas.application.command;

import org.jspecify.annotations.NullMarked;
