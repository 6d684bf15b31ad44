// No file grows while it lives, as on a disk without room; what a process may write is its own limit.
#pragma once

#include <csignal>
#include <sys/resource.h>

namespace harness {

/// For a child that is about to run a program: the limit goes over to it.
inline void fillDisk(rlim_t bytesLeft = 0)
{
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit limit{};
    ::getrlimit(RLIMIT_FSIZE, &limit);
    limit.rlim_cur = bytesLeft;
    ::setrlimit(RLIMIT_FSIZE, &limit);
}

class FullDisk
{
public:
    explicit FullDisk(rlim_t bytesLeft = 0)
    {
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        fillDisk(bytesLeft);
    }
    ~FullDisk() { ::setrlimit(RLIMIT_FSIZE, &m_before); }
    FullDisk(const FullDisk&) = delete;
    FullDisk& operator=(const FullDisk&) = delete;

private:
    rlimit m_before{};
};

} // namespace harness
