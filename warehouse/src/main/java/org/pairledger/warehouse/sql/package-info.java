/** SQL as files and text: templates, folders of them, tables, and DuckDB behind its driver. */
@NullMarked
package org.pairledger.warehouse.sql;

import org.jspecify.annotations.NullMarked;
