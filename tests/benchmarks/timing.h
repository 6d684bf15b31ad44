// Shared by the benchmarks of the register: medians, ratios to the floor of the same run, one table.
#pragma once

#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <vector>

#include <unistd.h>

namespace benchmark {

inline constexpr int kRuns = 7;

/// Milliseconds; the middle of several runs.
inline double median(const std::function<void()>& work, int runs = kRuns)
{
    std::vector<double> times;
    for (int i = 0; i < runs; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    std::ranges::sort(times);
    return times[times.size() / 2];
}

inline void printHeader()
{
    std::printf("%-44s %10s %10s %7s %7s\n", "what", "floor ms", "ours ms", "ratio", "goal");
}

inline void printRow(const char* what, double floor, double ours, double goal)
{
    std::printf("%-44s %10.2f %10.2f %7.2f %7.1f%s\n", what, floor, ours, ours / floor, goal,
                ours / floor > goal ? "  missed" : "");
    std::fflush(stdout);
}

/// By turns, so that both meet the same weather: the ratio is the middle one of all turns.
inline void compare(const char* what, const std::function<void()>& floor, const std::function<void()>& ours,
                    double goal, int runs = kRuns)
{
    std::vector<double> floors, times, ratios;
    for (int i = 0; i < runs; ++i) {
        floors.push_back(median(floor, 1));
        times.push_back(median(ours, 1));
        ratios.push_back(times.back() / floors.back());
    }
    for (auto* all : {&floors, &times, &ratios})
        std::ranges::sort(*all);
    const size_t middle = size_t(runs) / 2;
    std::printf("%-44s %10.2f %10.2f %7.2f %7.1f%s\n", what, floors[middle], times[middle], ratios[middle],
                goal, ratios[middle] > goal ? "  missed" : "");
    std::fflush(stdout);
}

/// Of this process, now.
inline double residentMegabytes()
{
    long pages = 0;
    if (FILE* file = std::fopen("/proc/self/statm", "r")) {
        if (std::fscanf(file, "%*s %ld", &pages) != 1)
            pages = 0;
        std::fclose(file);
    }
    return double(pages) * double(sysconf(_SC_PAGESIZE)) / 1024 / 1024;
}

} // namespace benchmark
