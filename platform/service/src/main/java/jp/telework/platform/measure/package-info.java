/** What operators see of a service's work: figures from its database, its jobs, how long requests take. */
@NullMarked
package jp.telework.platform.measure;

import org.jspecify.annotations.NullMarked;
