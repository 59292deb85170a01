// holidays.mjs <folder of the npm package @holiday-jp/holiday_jp> > core/domain/holidaytable.h
// Draws the table of Japanese public holidays anew. The package's licence stands in resources/holidays/LICENSE.
import { createRequire } from "node:module";
import { join, resolve } from "node:path";

const require = createRequire(import.meta.url);
const folder = resolve(process.argv[2] ?? ".");
const holidays = require(join(folder, "lib/holidays.js"));
const version = require(join(folder, "package.json")).version;
const days = Object.keys(holidays).sort();
const names = [...new Map(days.map((day) => [holidays[day].name, holidays[day].name_en]))];
const cells = days.map((day) => {
  const name = names.findIndex(([japanese]) => japanese === holidays[day].name);
  return `{${day.replaceAll("-", "")}, ${name}}`;
});
const lines = [];
for (let i = 0; i < cells.length; i += 7) lines.push(`    ${cells.slice(i, i + 7).join(", ")},`);
const text = (name) => JSON.stringify(name.replace(/\.$/, ""));
process.stdout.write(`#pragma once

// Made by packaging/holidays.mjs from @holiday-jp/holiday_jp ${version} (MIT, see resources/holidays/LICENSE).
// clang-format off

#include <QtGlobal>

namespace yoyaku::holidaytable {

inline constexpr auto kVersion = "${version}";
inline constexpr int kFirstYear = ${days[0].slice(0, 4)};
inline constexpr int kLastYear = ${days.at(-1).slice(0, 4)};

struct Name
{
    const char16_t* japanese;
    const char* english;
};

inline constexpr Name kNames[] = {
${names.map(([japanese, english]) => `    {u${JSON.stringify(japanese)}, ${text(english)}},`).join("\n")}
};

struct Day
{
    qint32 date; ///< 20261103 for 3 November 2026
    quint8 name; ///< in kNames
};

/// By date.
inline constexpr Day kDays[] = {
${lines.join("\n")}
};

} // namespace yoyaku::holidaytable
`);
