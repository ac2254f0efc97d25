/** Statistics over HTTP, as JSON, CSV and charts. */
@NullMarked
package jp.telework.furusato.statistics.api;

import org.jspecify.annotations.NullMarked;
