package org.pairledger.app.doubt;

import org.jspecify.annotations.Nullable;

/**
 * A person's answer to one doubt.
 *
 * @param answer 是 or 否
 * @param on a day; null when none was written
 */
record Answer(String doubt, String answer, String reason, String by, @Nullable String on) {}
