/** What writes of many documents take and give: options, progress and results. */
@NullMarked
package dev.databridge.bulk;

import org.jspecify.annotations.NullMarked;
