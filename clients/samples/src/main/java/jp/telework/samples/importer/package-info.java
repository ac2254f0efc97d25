/** A ministry's system follows the event feed and keeps what it reads. */
@NullMarked
package jp.telework.samples.importer;

import org.jspecify.annotations.NullMarked;
