// The least a native program can do: a GLFW window in which Dear ImGui shows a few lines of text
// and then waits. What the player is measured against; nothing of the player is in it.
#include <glad/gl.h>
// GLFW finds glad's OpenGL only when glad comes first.
#include <backends/imgui_impl_glfw.h>
#include <backends/imgui_impl_opengl3.h>

#include <GLFW/glfw3.h>
#include <imgui.h>

namespace {

constexpr int kWidth = 1280;
constexpr int kHeight = 800;

void draw_frame(GLFWwindow* window) {
    ImGui_ImplOpenGL3_NewFrame();
    ImGui_ImplGlfw_NewFrame();
    ImGui::NewFrame();
    ImDrawList& canvas = *ImGui::GetBackgroundDrawList();
    for (int line = 0; line < 24; ++line) {
        canvas.AddText({300, 120 + 20.0F * static_cast<float>(line)}, IM_COL32(31, 36, 48, 255),
                       "The quick brown fox jumps over the lazy dog, again and again and again.");
    }
    ImGui::Render();
    glClearColor(0.98F, 0.97F, 0.94F, 1);
    glClear(GL_COLOR_BUFFER_BIT);
    ImGui_ImplOpenGL3_RenderDrawData(ImGui::GetDrawData());
    glfwSwapBuffers(window);
}

GLFWwindow* open_window() {
    if (glfwInit() == GLFW_FALSE) {
        return nullptr;
    }
    glfwWindowHint(GLFW_CONTEXT_VERSION_MAJOR, 3);
    glfwWindowHint(GLFW_CONTEXT_VERSION_MINOR, 3);
    glfwWindowHint(GLFW_OPENGL_PROFILE, GLFW_OPENGL_CORE_PROFILE);
    return glfwCreateWindow(kWidth, kHeight, "bare window", nullptr, nullptr);
}

}  // namespace

int main() {
    GLFWwindow* window = open_window();
    if (window == nullptr) {
        return 1;
    }
    glfwMakeContextCurrent(window);
    if (gladLoadGL(glfwGetProcAddress) == 0) {
        return 1;
    }
    ImGui::CreateContext();
    ImGui::GetIO().IniFilename = nullptr;
    ImGui_ImplGlfw_InitForOpenGL(window, true);
    ImGui_ImplOpenGL3_Init("#version 330 core");
    while (glfwWindowShouldClose(window) == GLFW_FALSE) {
        draw_frame(window);
        glfwWaitEvents();
    }
    ImGui_ImplOpenGL3_Shutdown();
    ImGui_ImplGlfw_Shutdown();
    ImGui::DestroyContext();
    glfwTerminate();
}
