#pragma once

#include <QString>

namespace yoyaku {

/// Makes a folder and its parents; the folder itself ends as 0700. False when it cannot.
[[nodiscard]] bool makePrivateFolder(const QString& folder);
/// 0600 for the file and its -wal and -shm.
void makePrivateFiles(const QString& path);

} // namespace yoyaku
