#include "fault/badsync.h"

#include <atomic>
#include <cerrno>
#include <climits>
#include <csignal>
#include <cstdio>
#include <cstring>
#include <dlfcn.h>
#include <unistd.h>

namespace {

std::atomic_bool isFailing = false;
static_assert(std::atomic_bool::is_always_lock_free, "it is set by a signal");

bool isDatabase(int descriptor)
{
    char link[64];
    char path[PATH_MAX];
    (void)std::snprintf(link, sizeof link, "/proc/self/fd/%d", descriptor);
    const ssize_t size = ::readlink(link, path, sizeof path - 1);
    if (size < 0) return false;
    path[size] = '\0';
    return std::strstr(path, ".sqlite") != nullptr;
}

int synced(const char* name, int descriptor)
{
    if (isFailing && isDatabase(descriptor)) {
        errno = EIO;
        return -1;
    }
    using Sync = int (*)(int);
    return reinterpret_cast<Sync>(::dlsym(RTLD_NEXT, name))(descriptor);
}

} // namespace

// Found before the C library's by every library of the program.
extern "C" int fsync(int descriptor) { return synced("fsync", descriptor); }
extern "C" int fdatasync(int descriptor) { return synced("fdatasync", descriptor); }

namespace yoyaku::fault {

void listenForSyncFaults()
{
    std::signal(SIGUSR1, [](int) { isFailing = true; });
    std::signal(SIGUSR2, [](int) { isFailing = false; });
}

} // namespace yoyaku::fault
