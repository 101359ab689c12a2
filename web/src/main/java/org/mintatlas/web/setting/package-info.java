/**
 * What can be set, and what a start says of a setting that makes no sense: see {@link
 * org.mintatlas.web.setting.SettingsCheck}.
 */
@NullMarked
package org.mintatlas.web.setting;

import org.jspecify.annotations.NullMarked;
