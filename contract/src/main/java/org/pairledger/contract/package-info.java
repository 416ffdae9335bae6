/**
 * What the rooms agree on: tables, fields, provenance, and the workspace's own files as typed
 * records.
 */
@NullMarked
package org.pairledger.contract;

import org.jspecify.annotations.NullMarked;
