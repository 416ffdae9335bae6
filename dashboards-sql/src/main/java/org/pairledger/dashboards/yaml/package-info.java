/** YAML and the files this jar carries. */
@NullMarked
package org.pairledger.dashboards.yaml;

import org.jspecify.annotations.NullMarked;
