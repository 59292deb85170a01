#pragma once

#include <QString>
#include <functional>

class QObject;

namespace yoyaku {

/// Makes a folder and its parents; the folder itself ends as 0700. False when it cannot.
[[nodiscard]] bool makePrivateFolder(const QString& folder);
/// 0600 for the file and its -wal and -shm.
void makePrivateFiles(const QString& path);
/// From now on everything this process creates is its user's alone (umask 077), whoever creates it: SQLite's side
/// files, locks and sockets too. Call first in main(). No effect where files have no such bits.
void createFilesPrivately();
/// Makes what an earlier version left below the folder private as well. On a worker thread; says nothing.
void makePrivateTree(const QString& folder);
/// Deletes a folder with all that is in it, on a worker thread. `done` is told whether it is gone, once, on
/// `context`'s thread, unless that has died.
void removeFolder(const QString& folder, QObject* context, std::function<void(bool isGone)> done);

} // namespace yoyaku
